package vn.khaitri.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PhoneFormatTest {
  @Test
  void aNumberIsShownAsItIsDialled() {
    assertEquals("0912 345 678", PhoneFormat.dialled("+84912345678"));
  }

  @Test
  void whatIsNoMobileNumberStaysAsItIs() {
    assertEquals("quantri", PhoneFormat.dialled("quantri"));
    assertEquals("+842412345678", PhoneFormat.dialled("+842412345678"));
  }
}
