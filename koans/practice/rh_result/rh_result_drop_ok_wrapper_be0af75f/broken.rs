use std::cell::RefCell;

#[derive(Clone, PartialEq)]
pub enum Stage {
    Lift,
}

pub fn enter(log: &RefCell<Vec<Stage>>, stage: &Stage) -> Result<usize, String> {
    let mut stages = log.borrow_mut();
    let last = stages.last().ok_or("never started")?;
    if *last == *stage {
        return 0;
    }
    stages.push(stage.clone());
    Ok(stages.len())
}
