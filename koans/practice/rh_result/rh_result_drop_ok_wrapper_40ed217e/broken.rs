use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Stage {
    pub name: String,
    pub time: Duration,
}

pub fn split_stage(stage: &Stage, parts: u32) -> Result<Vec<Stage>, String> {
    let time = stage.time.checked_div(parts).ok_or("zero parts")?;
    let first = Stage {
        name: stage.name.to_uppercase(),
        time,
    };
    let mut last = first.clone();
    last.name.push_str(" END");
    vec![first, last]
}
