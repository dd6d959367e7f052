#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn storage_life() {
        assert_eq!(Storage::Cryo.shelf_life(), 500);
    }
}
