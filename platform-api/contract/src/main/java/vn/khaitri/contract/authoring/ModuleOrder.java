package vn.khaitri.contract.authoring;

/** Whether the lessons of a module are learnt one after the other (BR-07). */
public enum ModuleOrder {
  FREE,
  SEQUENTIAL
}
