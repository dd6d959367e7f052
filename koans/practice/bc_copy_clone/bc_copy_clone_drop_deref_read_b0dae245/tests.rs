#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_cents() {
        assert_eq!(
            strike(&'P', &300).err(),
            Some("300 will not fit".to_string())
        );
    }
}
