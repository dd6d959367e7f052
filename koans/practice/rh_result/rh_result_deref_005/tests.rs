#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bundles() {
        let mut h = Herbarium::default();
        h.stock("Salvia", 40).stock("Thymus", 35);
        assert_eq!(h.bundle("salvia", 3), Ok(120));
        assert_eq!(h.bundle("THYMUS", 2), Ok(70));
        assert_eq!(h.bundle("Mentha", 2), Err(UnknownHerb));
    }
}
