package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.certification.event.CertificateIssued;
import vn.khaitri.events.EventHandler;

/** Has the document made at once; after the inbox's transaction, not in it. */
@ApplicationScoped
class OnCertificateIssued implements EventHandler<CertificateIssued> {
  private final DocumentMaker documents;

  OnCertificateIssued(DocumentMaker documents) {
    this.documents = documents;
  }

  @Override
  public Class<CertificateIssued> event() {
    return CertificateIssued.class;
  }

  @Override
  public void on(CertificateIssued issued) {
    documents.wake();
  }
}
