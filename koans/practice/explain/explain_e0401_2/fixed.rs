fn foo<T>(x: T) {
    type MaybeT<T> = Option<T>;
}
