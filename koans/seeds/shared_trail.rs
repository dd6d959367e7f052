use std::rc::Rc;

pub struct Hiker {
    pub name: String,
    pub heights: Rc<Vec<u32>>,
}

pub fn join(guide: &Hiker, name: &str) -> Hiker {
    let heights = Rc::clone(&guide.heights);
    let name = format!("{name} with {}", guide.name);
    Hiker { name, heights }
}

pub fn summit(hiker: &Hiker) -> Option<u32> {
    let top = hiker.heights.iter().max()?;
    Some(*top)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guest_shares_the_trail() {
        let heights = Rc::new(vec![700, 1450, 910]);
        let name = "Ana".to_string();
        let guest = join(&Hiker { name, heights }, "Tom");
        assert_eq!(guest.name, "Tom with Ana");
        assert_eq!(summit(&guest), Some(1450));
    }

    #[test]
    fn empty_trail_has_no_summit() {
        let heights = Rc::new(Vec::new());
        let name = "Lu".to_string();
        assert_eq!(summit(&Hiker { name, heights }), None);
    }
}
