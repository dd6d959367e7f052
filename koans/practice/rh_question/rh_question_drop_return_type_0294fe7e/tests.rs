#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sells() {
        let mut boat = Boat {
            name: "Petrel".into(),
            owner: Some("Nils".into()),
        };
        unsafe {
            assert_eq!(sell(&mut boat, "Ana").as_deref(), Some("Nils"));
            assert_eq!(sell(std::ptr::null_mut(), "Ana"), None);
        }
        assert_eq!(boat.owner.as_deref(), Some("Ana"));
    }
    #[test]
    fn scraps() {
        let mut boat = Boat {
            name: "Petrel".into(),
            owner: Some("Nils".into()),
        };
        assert_eq!(unsafe { scrap(&mut boat) }, "Petrel");
        assert!(boat.owner.is_none() && boat.name.is_empty());
    }
}
