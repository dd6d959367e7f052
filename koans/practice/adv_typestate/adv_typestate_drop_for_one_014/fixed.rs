use std::cell::RefCell;
use std::rc::Rc;

pub type Log = Rc<RefCell<Vec<String>>>;

pub trait Condition {
    fn word(&self) -> &'static str;
}

pub struct Clean;
pub struct Dirty;

impl Condition for Clean {
    fn word(&self) -> &'static str {
        "clean"
    }
}

impl Condition for Dirty {
    fn word(&self) -> &'static str {
        "dirty"
    }
}

pub struct Loan<C: Condition> {
    pub tool: &'static str,
    pub condition: C,
    pub log: Log,
}

impl<C: Condition> Drop for Loan<C> {
    fn drop(&mut self) {
        self.log
            .borrow_mut()
            .push(format!("{} back, {}", self.tool, self.condition.word()));
    }
}

pub fn dig(loan: Loan<Clean>) -> Loan<Dirty> {
    Loan {
        tool: loan.tool,
        condition: Dirty,
        log: Rc::clone(&loan.log),
    }
}
