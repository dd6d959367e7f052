#[cfg(test)]
mod tests {
    use super::*;
    fn gene(text: &str) -> Gene {
        Gene {
            locus: 1,
            bases: text.bytes().collect(),
        }
    }
    #[test]
    fn mutates() {
        let g = gene("AC");
        assert_eq!(mutate(&g, 1, b'T'), gene("AT"));
        assert_eq!(mutate(&g, 9, b'T'), g);
    }
    #[test]
    fn one_step() {
        let g = gene("AC");
        assert_eq!(variants(&g).filter(|v| distance(v, &g) == 1).count(), 6);
    }
}
