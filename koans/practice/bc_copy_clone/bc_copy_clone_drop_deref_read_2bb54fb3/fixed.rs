use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub enum Step {
    Simmer(u32),
}

pub fn card(step: &Rc<Step>) -> String {
    match **step {
        Step::Simmer(minutes) if minutes > 60 => "go for a walk".to_string(),
        _ => format!("{step:?}!"),
    }
}
