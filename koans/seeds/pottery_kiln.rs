use std::sync::Mutex;

#[derive(Debug)]
pub struct Kiln {
    pub pots: u32,
    pub degrees: u32,
}

pub fn build(pots: u32) -> Mutex<Kiln> {
    Mutex::new(Kiln { pots, degrees: 20 })
}

pub fn stoke(kiln: &Mutex<Kiln>, wood: u32) -> Option<String> {
    let mut inside = kiln.lock().ok()?;
    inside.degrees += wood * 30;
    Some(format!("{inside:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_kiln_is_cold() {
        let kiln = build(12).into_inner().unwrap();
        assert_eq!(kiln.degrees, 20);
        assert_eq!(kiln.pots, 12);
    }

    #[test]
    fn wood_heats_the_kiln() {
        let kiln = build(2);
        stoke(&kiln, 1);
        let seen = stoke(&kiln, 2).unwrap();
        assert_eq!(seen, "Kiln { pots: 2, degrees: 110 }");
    }
}
