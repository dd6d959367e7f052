#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn storage_life() {
        let places = [Storage::Shelf { row: 2 }, Storage::Freezer { celsius: -4 }];
        let years: Vec<u32> = places.iter().map(Storage::shelf_life).collect();
        assert_eq!(years, [5, 20]);
    }
}
