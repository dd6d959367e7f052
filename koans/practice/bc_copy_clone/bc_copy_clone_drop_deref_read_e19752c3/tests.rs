#[cfg(test)]
mod tests {
    use super::*;

    fn spot(x: i32, y: i32, heading: char) -> Spot {
        let place = (x, y);
        Spot { place, heading }
    }

    #[test]
    fn follows_the_next_heading() {
        let route = [spot(0, 0, 'E'), spot(4, 4, 'N'), spot(8, 8, 'E')];
        assert_eq!(onward(&route, &route[0]), Some(spot(0, 1, 'N')));
        assert_eq!(onward(&route, &route[1]), Some(spot(5, 4, 'E')));
    }

    #[test]
    fn stops_at_the_end_or_off_the_route() {
        let route = [spot(0, 0, 'E')];
        assert_eq!(onward(&route, &route[0]), None);
        assert_eq!(onward(&route, &spot(0, 0, 'N')), None);
    }
}
