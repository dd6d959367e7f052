#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complains() {
        let want = "stuffed: Ward { voters: 2, cast: 3 }";
        assert_eq!(ward(2, 3).err(), Some(want.to_string()));
    }
}
