use std::collections::HashMap;

pub fn climb(jumps: &HashMap<u32, u32>, dice: &[&str]) -> Result<(u32, bool), String> {
    let (mut at, mut lucky) = (0, false);
    for thrown in dice {
        let eyes: u32 = thrown.parse().map_err(|_| format!("{thrown}?"))?;
        at += eyes;
        if let Some(target) = jumps.get(&at) {
            lucky = *target > at;
            at = *target;
        }
    }
    (at, lucky)
}
