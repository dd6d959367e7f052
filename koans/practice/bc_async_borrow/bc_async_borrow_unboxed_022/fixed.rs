use std::future::Future;
use std::pin::Pin;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Drink {
    Espresso,
    Latte { foam: bool },
}

type Step = Pin<Box<dyn Future<Output = u32>>>;

async fn grind(grams: u32) -> u32 {
    grams / 2
}

async fn heat(degrees: u32) -> u32 {
    (degrees - 20) / 4
}

fn steps(drink: Drink) -> Vec<Step> {
    let mut steps: Vec<Step> = vec![Box::pin(grind(18)), Box::pin(heat(92))];
    if let Drink::Latte { foam } = drink {
        steps.push(Box::pin(async move {
            if foam {
                25
            } else {
                5
            }
        }));
    }
    steps
}

/// Seconds until the cup is ready.
pub async fn brew(drink: Drink) -> u32 {
    let mut seconds = 0;
    for step in steps(drink) {
        seconds += step.await;
    }
    seconds
}
