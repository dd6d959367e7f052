#[cfg(test)]
mod tests {
    use super::*;

    fn genes(text: &str) -> Genotype {
        text.parse().unwrap()
    }

    #[test]
    fn parses_genotypes() {
        assert_eq!(genes("bB"), Genotype(Allele('B'), Allele('b')));
        let parse = |s: &str| s.parse::<Genotype>().unwrap_err();
        assert_eq!(parse("B1"), GeneError::Letter('1'));
        assert_eq!(parse("BBB"), GeneError::Count(3));
    }
}
