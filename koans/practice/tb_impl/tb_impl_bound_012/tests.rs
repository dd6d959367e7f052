#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn packs() {
        let mut b = Backpack {
            limit: 2000,
            load: 0,
        };
        assert_eq!(b.pack(Tent), Ok(200));
        assert_eq!(b.pack(Tent), Err("Tent is too heavy".to_string()));
    }
}
