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
    Ok((at, lucky))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_and_down() {
        let jumps = HashMap::from([(5, 20), (22, 3)]);
        assert_eq!(climb(&jumps, &["5", "1"]), Ok((21, true)));
        assert_eq!(climb(&jumps, &["5", "2", "1"]), Ok((4, false)));
    }

    #[test]
    fn unreadable_die() {
        let jumps = HashMap::new();
        assert_eq!(climb(&jumps, &["2", "six"]), Err("six?".to_string()));
        assert_eq!(climb(&jumps, &[]), Ok((0, false)));
    }
}
