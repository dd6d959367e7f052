#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_runs() {
        use Stitch::*;
        assert_eq!(
            shorthand(&[Knit, Knit, Purl, Purl, Purl, YarnOver, Knit]),
            "k2p3YOK."
        );
        assert_eq!(shorthand(&[]), ".");
    }
}
