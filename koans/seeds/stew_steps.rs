use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub enum Step {
    Chop(String),
    Simmer(u32),
}

pub fn card(step: &Rc<Step>) -> String {
    match **step {
        Step::Simmer(minutes) if minutes > 60 => "go for a walk".to_string(),
        _ => format!("{step:?}!"),
    }
}

pub fn next_step(steps: &mut Vec<Rc<Step>>) -> Option<usize> {
    let step = steps.pop()?;
    Some(Rc::strong_count(&step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_cards() {
        let chop = Rc::new(Step::Chop("leek".to_string()));
        assert_eq!(card(&chop), "Chop(\"leek\")!");
        assert_eq!(card(&Rc::new(Step::Simmer(60))), "Simmer(60)!");
        assert_eq!(card(&Rc::new(Step::Simmer(61))), "go for a walk");
    }

    #[test]
    fn counts_the_owners() {
        let step = Rc::new(Step::Simmer(5));
        let mut steps = vec![Rc::clone(&step)];
        assert_eq!(next_step(&mut steps), Some(2));
        assert_eq!(next_step(&mut steps), None);
    }
}
