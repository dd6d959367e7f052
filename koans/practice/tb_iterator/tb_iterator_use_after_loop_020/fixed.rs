#[derive(Debug)]
pub struct Bus {
    pub seats: usize,
    pub names: Vec<String>,
}

pub fn board(tourists: Vec<String>, seats: usize) -> Vec<Bus> {
    let mut buses: Vec<Bus> = Vec::new();
    let total = tourists.len();
    for name in tourists {
        match buses.last_mut() {
            Some(bus) if bus.names.len() < bus.seats => bus.names.push(name),
            _ => buses.push(Bus {
                seats,
                names: vec![name],
            }),
        }
    }
    debug_assert_eq!(
        buses.iter().map(|bus| bus.names.len()).sum::<usize>(),
        total
    );
    if let Some(last) = buses.last_mut() {
        last.seats = total - (total - 1) / seats * seats;
    }
    buses
}
