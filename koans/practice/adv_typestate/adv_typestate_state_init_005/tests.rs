#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn full_process() {
        let film = Film::<Developer>::load(36)
            .dip::<Stop>(480)
            .dip::<Fixer>(30);
        assert_eq!(film.note(), "510s up to fixer");
        assert_eq!(film.frames, 36);
    }
}
