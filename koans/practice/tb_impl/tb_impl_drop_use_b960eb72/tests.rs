#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors() {
        assert_eq!(
            Vec3(3.0, 0.0, 4.0).unit(),
            Some(Vec3(0.6000000000000001, 0.0, 0.8))
        );
        assert_eq!(Vec3::default().unit(), None);
    }
}
