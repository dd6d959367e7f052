#[derive(Debug, PartialEq)]
pub enum BuildError {
    NothingToDo,
    Exit(i32),
}

pub fn run_step(command: &str) -> Result<u32, i32> {
    match command {
        "true" => Ok(1),
        "false" => Err(1),
        _ => Err(127),
    }
}

pub fn build(steps: &[&str]) -> Result<u32, BuildError> {
    let (first, rest) = steps.split_first().ok_or(BuildError::NothingToDo);
    let mut done = run_step(first).map_err(BuildError::Exit)?;
    for step in rest {
        done += run_step(step).map_err(BuildError::Exit)?;
    }
    Ok(done)
}
