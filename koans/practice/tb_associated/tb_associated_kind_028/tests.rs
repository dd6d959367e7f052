#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn feeds() {
        assert_eq!(round(&[Dog { kilos: 10 }]), [(2, Kibble { grams: 120 })]);
        assert!(round::<Dog>(&[]).is_empty());
    }
}
