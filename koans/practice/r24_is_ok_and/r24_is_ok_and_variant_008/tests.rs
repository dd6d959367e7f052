#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn eighty_percent() {
        let circuit = |amps: &[f32], fuse| Circuit {
            amps: amps.to_vec(),
            fuse,
        };
        assert!(circuit(&[4.0, 8.0], Ok(16.0)).safe());
        assert!(!circuit(&[4.0, 9.0], Ok(16.0)).safe());
        assert_eq!(circuit(&[1.5, 2.0], Ok(1.0)).load(), 3.5);
        let rows = [
            ('a', circuit(&[1.0], Ok(10.0))),
            ('b', circuit(&[], Err("blown".into()))),
        ];
        assert_eq!(report(&rows), "aB");
    }
}
