use std::sync::Arc;
use std::thread;

pub struct Station {
    pub name: String,
    pub celsius: Vec<f64>,
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

pub fn report(stations: Vec<Station>) -> Vec<String> {
    let shared = Arc::new(stations);
    let mut threads = Vec::new();
    for index in 0..shared.len() {
        let stations = Arc::clone(&shared);
        threads.push(thread::spawn(move || {
            let station = &stations[index];
            format!("{}: {:.1}", station.name, mean(&station.celsius))
        }));
    }
    threads.into_iter().map(|t| t.join().unwrap()).collect()
}
