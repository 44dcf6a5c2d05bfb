raw ${view.note}
