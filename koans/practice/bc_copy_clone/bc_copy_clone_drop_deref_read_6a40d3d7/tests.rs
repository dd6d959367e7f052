#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn routes() {
        let turns = route(0b11_00_10_01, 4);
        assert_eq!(turns, [Turn::Right, Turn::Back, Turn::Ahead, Turn::Left]);
        assert_eq!(heading(&turns), Turn::Back);
    }
}
