#[derive(PartialEq, Clone)]
pub enum Egg {
    Whole,
    Cracked,
}

pub struct Tray {
    pub eggs: Vec<Egg>,
    pub lost: usize,
}

pub fn sort(eggs: &[Egg]) -> Option<Tray> {
    let lost = eggs.iter().position(|egg| *egg != Egg::Cracked)?;
    let eggs = eggs[lost..].to_vec();
    let mut tray = Tray { eggs, lost };
    tray.lost += tray.eggs.len() % 6;
    Some(tray)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_cracked_ones() {
        let tray = sort(&[Egg::Cracked, Egg::Whole, Egg::Whole]).unwrap();
        assert_eq!(tray.eggs.len(), 2);
        assert_eq!(tray.lost, 3);
        assert!(tray.eggs[0] == Egg::Whole);
    }

    #[test]
    fn all_cracked() {
        assert!(sort(&[Egg::Cracked, Egg::Cracked]).is_none());
    }
}
