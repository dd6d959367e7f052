use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;

pub type Answer = Pin<Box<dyn Future<Output = Result<i64, String>>>>;
type Plugin = fn(Vec<i64>) -> Answer;

fn sum(args: Vec<i64>) -> Answer {
    Box::pin(async move { Ok(args.iter().sum()) })
}

fn div(args: Vec<i64>) -> Answer {
    Box::pin(async move {
        match args.as_slice() {
            [_, 0] => Err("division by zero".to_string()),
            [a, b] => Ok(a / b),
            _ => Err(format!("div takes 2 arguments, got {}", args.len())),
        }
    })
}

pub async fn eval(line: &str) -> Result<i64, String> {
    let plugins: HashMap<&str, Plugin> = HashMap::from([("sum", sum as Plugin), ("div", div)]);
    let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
    let args: Vec<i64> = rest
        .split_whitespace()
        .filter_map(|n| n.parse().ok())
        .collect();
    let plugin = plugins
        .get(name)
        .ok_or_else(|| format!("no plugin {name}"))?;
    plugin(args).await
}
