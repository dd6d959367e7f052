use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Gear {
    Low,
    High,
}

pub fn pick_gear(slopes: &HashMap<String, u32>, hill: &str) -> Option<Gear> {
    let slope = slopes.get(hill)?;
    if *slope > 8 {
        return Some(Gear::Low);
    }
    Some(Gear::High)
}

pub fn display(gear: &Gear) -> String {
    format!("{:?} gear", gear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steep_hills_need_low() {
        let slopes = HashMap::from([("Pass".to_string(), 12), ("Dam".to_string(), 2)]);
        assert_eq!(pick_gear(&slopes, "Pass"), Some(Gear::Low));
        assert_eq!(pick_gear(&slopes, "Dam"), Some(Gear::High));
        assert_eq!(pick_gear(&slopes, "Moor"), None);
    }

    #[test]
    fn shows_the_name() {
        assert_eq!(display(&Gear::High), "High gear");
        assert_eq!(display(&Gear::Low), "Low gear");
    }
}
