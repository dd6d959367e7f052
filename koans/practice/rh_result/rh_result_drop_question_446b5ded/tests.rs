#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_much_base_cannot_be_mended() {
        assert!(neutralise(&Flask { acid: 1, base: 4 }).is_err());
        assert!(neutralise(&Flask { acid: 400, base: 4 }).is_err());
    }
}
