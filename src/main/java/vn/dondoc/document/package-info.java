/**
 * Official documents as .docx in the layout of NĐ 30/2020/NĐ-CP.
 * Knows Apache POI and nothing of the domain: callers describe a document, this package draws it.
 */
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.document;

import org.springframework.modulith.ApplicationModule;
