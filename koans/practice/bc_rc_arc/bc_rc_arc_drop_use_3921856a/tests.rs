#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_a_force() {
        assert_eq!(
            World::builder().build().err(),
            Some("a world needs a force")
        );
    }
}
