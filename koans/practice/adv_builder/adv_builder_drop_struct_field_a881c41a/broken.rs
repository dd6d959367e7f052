use std::collections::HashMap;

#[derive(Debug)]
pub struct Stop {
    pub left: u8,
}

pub fn follow(links: &HashMap<String, String>, start: &str) -> Result<Stop, String> {
    let path = start.to_string();
    let mut stop = Stop { path, left: 2 };
    while let Some(target) = links.get(&stop.path) {
        let left = stop.left.checked_sub(1).ok_or(format!("{stop:?}"))?;
        let path = target.clone();
        stop = Stop { path, left };
    }
    Ok(stop)
}
