use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    Guilty(u32),
}

pub fn years(ruling: &Verdict) -> Option<u32> {
    match ruling {
        Verdict::Guilty(term) => Some(*term),
    }
}

pub fn appeal(ruling: &Rc<Verdict>) -> Option<(Verdict, Verdict)> {
    let term = years(ruling)?;
    Some((ruling.as_ref().clone(), Verdict::Guilty(term / 2)))
}
