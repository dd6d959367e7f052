#[derive(PartialEq)]
pub enum Phase {
    Idle,
    Wash,
    Spin,
}

pub fn stop(phase: &Phase, stops: &mut u32) {
    if *phase != Phase::Idle {
        *phase = Phase::Idle;
        *stops += 1;
    }
}
