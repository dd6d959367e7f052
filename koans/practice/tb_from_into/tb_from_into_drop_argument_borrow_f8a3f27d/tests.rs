#[cfg(test)]
mod tests {
    use super::*;

    fn network() -> Network {
        let mut net = Network::default();
        let (a, b, c) = (net.town("A"), net.town("B"), net.town("C"));
        net.town("Island");
        net.connect(a, b, 5).connect(b, c, 2).connect(a, c, 9);
        net
    }

    #[test]
    fn towns_are_made_once() {
        let mut net = network();
        assert_eq!(net.town("B"), net.find("B").unwrap());
        let roads: Vec<Road> = net.roads_from(Town(1)).cloned().collect();
        assert_eq!(
            roads[1],
            Road {
                to: Town(2),
                cost: 2
            }
        );
    }
}
