#[derive(Debug, Clone, Copy)]
pub struct Ride {
    pub night: bool,
}

fn fare(ride: Ride) -> u32 {
    let base = 350 + ride.metres / 100 * 18;
    if ride.night { base * 3 / 2 } else { base }
}

async fn surge(hour: u8) -> u32 {
    let factor = if (17..20).contains(&hour) { 2 } else { 1 };
    std::future::ready(factor).await
}

pub async fn bill(rides: &[Ride], hour: u8) -> u32 {
    let mut total = 0;
    for ride in rides {
        total += fare(*ride) * surge(hour).await;
    }
    total
}
