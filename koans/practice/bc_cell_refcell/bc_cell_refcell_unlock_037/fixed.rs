use std::sync::Mutex;
use std::thread;

pub struct Gauge {
    pub site: &'static str,
    pub drops: Vec<f32>,
}

fn daily(gauge: &Gauge) -> (f32, &'static str) {
    (gauge.drops.iter().sum(), gauge.site)
}

pub fn wettest_first(gauges: &[Gauge]) -> Vec<(f32, &'static str)> {
    let sums = Mutex::new(Vec::with_capacity(gauges.len()));
    thread::scope(|scope| {
        for gauge in gauges {
            let sums = &sums;
            scope.spawn(move || sums.lock().unwrap().push(daily(gauge)));
        }
    });
    let mut sums: Vec<(f32, &'static str)> = sums.into_inner().unwrap();
    sums.sort_by(|a, b| b.0.total_cmp(&a.0));
    sums
}
