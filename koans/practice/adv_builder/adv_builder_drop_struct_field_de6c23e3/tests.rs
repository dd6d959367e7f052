#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_and_decodes() {
        assert_eq!(tables().code.len(), tables().letter.len());
    }
}
