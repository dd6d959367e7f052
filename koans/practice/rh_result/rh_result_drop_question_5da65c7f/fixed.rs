use std::sync::mpsc::Receiver;

pub fn lap_gap(laps: &Receiver<f32>) -> Result<f32, std::sync::mpsc::RecvError> {
    let previous = laps.recv()?;
    let mut gap = laps.recv()? - previous;
    if gap < 0.0 {
        gap = -gap;
    }
    Ok(gap)
}
