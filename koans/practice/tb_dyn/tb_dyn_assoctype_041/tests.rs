#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bags() {
        let mut p = Packer::new(vec![
            Box::new(Gummies { left: 1 }),
            Box::new(Gummies { left: 3 }),
        ]);
        assert_eq!(p.bag(3), ["gummy 0", "gummy 2", "gummy 1"]);
        assert_eq!(p.bag(3), ["gummy 0"]);
    }
}
