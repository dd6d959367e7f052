#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_systems() {
        assert_eq!(best::<German>(&[Mark::of(3), Mark::of(1)]), Some(1));
        assert_eq!(
            best::<French>(&[Mark::of(13), Mark::of(18), Mark::of(2)]),
            Some(18)
        );
    }
}
