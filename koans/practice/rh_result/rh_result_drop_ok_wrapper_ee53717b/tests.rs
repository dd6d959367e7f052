#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_plate() {
        let level = [Spot::Free, Spot::Taken(44)];
        assert_eq!(plate_at(&level, 1), Ok(44));
        assert!(plate_at(&level, 0).is_err());
    }
}
