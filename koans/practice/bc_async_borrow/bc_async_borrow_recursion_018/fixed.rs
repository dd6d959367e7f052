pub enum Container {
    Pallet { kilos: u32 },
    Stack(Vec<Container>),
    Sealed(Box<Container>),
}

pub struct Scale {
    pub tare: u32,
}

impl Scale {
    async fn weigh(&self, kilos: u32) -> u32 {
        kilos + self.tare
    }

    pub async fn total(&self, container: &Container) -> u32 {
        match container {
            Container::Pallet { kilos } => self.weigh(*kilos).await,
            Container::Sealed(inside) => Box::pin(self.total(inside)).await,
            Container::Stack(containers) => {
                let mut sum = 0;
                for container in containers {
                    sum += Box::pin(self.total(container)).await;
                }
                sum
            }
        }
    }
}
