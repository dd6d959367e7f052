#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps_after_eight() {
        let phrase = Phrase::eight([
            "step", "close", "turn", "hold", "step", "close", "clap", "hold",
        ]);
        assert_eq!(on_beats(&phrase, [1, 3, 15].into_iter()), "step;turn;clap;");
    }
}
