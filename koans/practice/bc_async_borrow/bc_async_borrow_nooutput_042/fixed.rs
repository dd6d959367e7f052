use std::future::Future;
use std::pin::Pin;

pub struct Stop {
    pub name: &'static str,
    pub delay: i32,
}

fn excuse(stop: &Stop) -> Pin<Box<dyn Future<Output = String> + '_>> {
    if stop.delay <= 0 {
        Box::pin(std::future::ready(String::new()))
    } else {
        Box::pin(async {
            let reason = if stop.delay > 15 {
                "signal failure"
            } else {
                "crowded platform"
            };
            format!("{reason} at {}", stop.name)
        })
    }
}

pub async fn announce(stops: &[Stop]) -> String {
    let mut reasons: Vec<String> = Vec::new();
    for stop in stops {
        reasons.push(excuse(stop).await);
    }
    reasons.retain(|reason| !reason.is_empty());
    if reasons.is_empty() {
        return "on time".into();
    }
    reasons.join("; ")
}
