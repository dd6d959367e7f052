use std::cell::RefCell;

#[derive(Clone, PartialEq)]
pub enum Stage {
    Lift,
    Orbit,
}

pub fn enter(log: &RefCell<Vec<Stage>>, stage: &Stage) -> Result<usize, String> {
    let mut stages = log.borrow_mut();
    let last = stages.last().ok_or("never started")?;
    if *last == *stage {
        return Ok(0);
    }
    stages.push(stage.clone());
    Ok(stages.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_stage_is_logged() {
        let log = RefCell::new(vec![Stage::Lift]);
        assert_eq!(enter(&log, &Stage::Orbit), Ok(2));
        assert_eq!(enter(&log, &Stage::Orbit), Ok(0));
        assert_eq!(log.borrow().len(), 2);
    }

    #[test]
    fn empty_log() {
        let log = RefCell::new(Vec::new());
        assert_eq!(enter(&log, &Stage::Lift), Err("never started".to_string()));
        assert!(log.borrow().is_empty());
    }
}
