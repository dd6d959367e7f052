#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scale_shows_nothing() {
        let cage = build(vec![Food('g')], "---");
        assert!(cage.kilos.is_none());
    }
}
