package vn.khaitri.contract.certification;

public enum CertificateStatus {
  VALID,
  REVOKED
}
